package org.towntwinning.testkit.laws;

/** The laws of formats hold for a format that keeps them. */
class RegisterFormatPropertiesTest extends NumberedFormat {}
