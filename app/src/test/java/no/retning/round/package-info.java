/** Input rounds, from opening to the one draft that is made of them. */
@org.jspecify.annotations.NullMarked
package no.retning.round;
