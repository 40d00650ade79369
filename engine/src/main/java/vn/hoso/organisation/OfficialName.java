package vn.hoso.organisation;

import java.util.UUID;

/** An official by name. */
public record OfficialName(UUID id, String fullName) {}
