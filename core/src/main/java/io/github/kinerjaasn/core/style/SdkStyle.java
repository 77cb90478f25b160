package io.github.kinerjaasn.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How documents are generated. Kept out of class files, so that users of this library need not have
 * the generator's annotations.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    jdk9Collections = true,
    jakarta = true,
    strictBuilder = true,
    depluralize = true)
public @interface SdkStyle {}
