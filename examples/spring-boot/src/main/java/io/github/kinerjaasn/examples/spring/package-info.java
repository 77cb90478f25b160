/**
 * A web application that rates by {@code POST /evaluations}. Start with {@link
 * io.github.kinerjaasn.examples.spring.EvaluationController}: it takes the library's own document
 * and answers its own outcome; {@link io.github.kinerjaasn.examples.spring.Problems} turns whatever
 * is wrong into problem details in the caller's language.
 */
@org.jspecify.annotations.NullMarked
package io.github.kinerjaasn.examples.spring;
