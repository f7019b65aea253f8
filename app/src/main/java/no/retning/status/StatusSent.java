package no.retning.status;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the description of the API shows what is sent of a status, whatever it is told of. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@RequestBody(
        content =
                @Content(
                        examples = {
                            @ExampleObject(name = "status", value = StatusBody.STATUS),
                            @ExampleObject(name = "unchanged", value = StatusBody.UNCHANGED)
                        }))
@interface StatusSent {}
