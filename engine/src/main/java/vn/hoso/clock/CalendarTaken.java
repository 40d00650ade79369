package vn.hoso.clock;

import java.util.UUID;

/** Another calendar governs the dossier from now on. Published inside the transaction. */
public record CalendarTaken(UUID dossierId, UUID calendarVersionId) {}
