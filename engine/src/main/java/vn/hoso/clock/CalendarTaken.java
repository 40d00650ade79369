package vn.hoso.clock;

import java.util.List;
import java.util.UUID;

/** Another calendar governs these dossiers from now on. Published inside the transaction. */
public record CalendarTaken(List<UUID> dossierIds, UUID calendarVersionId) {}
