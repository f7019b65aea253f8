/** Search, over plans with a past. */
@org.jspecify.annotations.NullMarked
package no.retning.search;
