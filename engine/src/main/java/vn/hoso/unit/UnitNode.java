package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree an administrator looks after, as it is called today.
 *
 * @param parentId null for the root
 * @param matter what the duty is for; null for both
 * @param code 14 digits without points; null where none was given
 * @param below how many living units stand directly below
 * @param to last day; null while it lives
 */
public record UnitNode(
    UUID id,
    @Nullable UUID parentId,
    UnitKind kind,
    @Nullable UnitDuty duty,
    @Nullable Matter matter,
    String name,
    String shortName,
    @Nullable String code,
    int below,
    LocalDate from,
    @Nullable LocalDate to) {}
