package org.towntwinning.architecture.bad.unheard;

/** In a package that nobody has given a place. */
public final class Stray {}
