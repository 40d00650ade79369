package vn.hoso.takeover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nhập hồ sơ đang giải quyết dở: a dossier that has run on paper up to a step.
 *
 * @param procedure slug of the procedure
 * @param openedOn the day the cell opened it; whose rules it follows
 * @param stepId the step it has come to
 * @param since the day it came there
 * @param facts days of what happened before, by name; those {@link HalfwayPlan} asks for
 * @param conditions yes/no answers, by name
 * @param outcome how the decision came out, where {@link HalfwayPlan} asks for it
 * @param reference its number in the paper register
 * @param note goes to the history
 */
public record HalfwayRequest(
    @NotBlank @Size(max = 100) String procedure,
    @NotNull UUID openerUnitId,
    @NotNull UUID personId,
    @NotNull LocalDate openedOn,
    @NotBlank @Size(max = 100) String stepId,
    @NotNull LocalDate since,
    @NotNull Map<String, LocalDate> facts,
    @NotNull Map<String, Boolean> conditions,
    @Nullable @Size(max = 60) String outcome,
    @Nullable @Size(max = 100) String reference,
    @Nullable @Size(max = 1000) String note) {}
