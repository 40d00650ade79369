package vn.hoso.procedure;

import io.swagger.v3.oas.annotations.media.Schema;

/** A line of the catalogue. */
record CatalogueEntry(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String slug,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String code,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean publiclyTrackable) {}
