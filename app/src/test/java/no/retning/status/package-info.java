/** Tests of status by those who answer for a thing. */
@org.jspecify.annotations.NullMarked
package no.retning.status;
