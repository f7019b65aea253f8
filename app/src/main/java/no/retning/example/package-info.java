/** The bundled example: a small, living plan in its own database, made through the same use cases as any other. */
@NullMarked
package no.retning.example;

import org.jspecify.annotations.NullMarked;
