package io.github.kinerjaasn.schema.catalogue;

/** Stands for a result of arithmetic. */
interface TwoDecimals {}
