package org.towntwinning.role;

/** What kind of body stands outside the partner towns. */
public enum ThirdBodyKind {
    /** A consulate or its consul. */
    CONSULATE,

    /** An embassy or its ambassador. */
    EMBASSY,

    /** A government, ministry or national commissioner. */
    NATIONAL_GOVERNMENT,

    /** A province, region or district. */
    REGIONAL_GOVERNMENT,

    /** A public register, such as a chamber of commerce. */
    PUBLIC_REGISTER,

    /** A museum, orchestra, theatre or school. */
    CULTURAL_INSTITUTION,

    /** A company or an association of companies. */
    COMPANY,

    /** Another body. */
    OTHER
}
