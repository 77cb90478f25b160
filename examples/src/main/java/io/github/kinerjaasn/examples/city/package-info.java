/**
 * One scenario a city: reads the city's data, uses the library's own functions, and tells what came
 * out. Start with {@link io.github.kinerjaasn.examples.city.City}. Holds no rule.
 */
@NullMarked
package io.github.kinerjaasn.examples.city;

import org.jspecify.annotations.NullMarked;
