package io.github.kinerjaasn.schema.catalogue;

/** Stands for a result of arithmetic, or null where there is none. */
interface TwoDecimalsOrNull {}
