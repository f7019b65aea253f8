package no.retning.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;

/** The description of the API, made when Retning is built. */
@Blocking
@Hidden
@Controller
class OpenApi {
    private static final String FILE = "classpath:META-INF/swagger/openapi.yml";

    private final ResourceResolver resources;

    OpenApi(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get(value = "/api/v1/openapi.yaml", produces = "application/yaml")
    HttpResponse<StreamedFile> show() {
        return resources
                .getResourceAsStream(FILE)
                .map(in -> HttpResponse.ok(new StreamedFile(in, MediaType.of("application/yaml"))))
                .orElseThrow(Problem::notFound);
    }
}
