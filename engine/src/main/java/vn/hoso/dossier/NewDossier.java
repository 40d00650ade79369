package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Part;
import vn.hoso.unit.UnitView;

/**
 * What a dossier is from its first moment on.
 *
 * @param about whom, by the name of the day, or what its list is called
 * @param onBehalf whether another acted for the unit that opens
 * @param openerPart the part of the unit that opens
 * @param asked what was answered at the opening, by name of the question
 */
public record NewDossier(
    String code,
    String procedureSlug,
    String about,
    LocalDate openedOn,
    Instant openedAt,
    UUID openedBy,
    boolean onBehalf,
    UnitView opener,
    Part openerPart,
    Map<String, Answer> asked,
    UUID revisionId,
    UUID calendarVersionId) {}
