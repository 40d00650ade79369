package vn.hoso.opening;

import java.util.UUID;

/** What the one who opened a dossier gets back. */
public record DossierOpened(UUID id, String code) {}
