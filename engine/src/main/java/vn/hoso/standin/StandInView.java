package vn.hoso.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Xử lý thay: an official acts for an absent colleague from a first to a last day.
 *
 * @param deputyId who stands in
 * @param positions the positions he stands in at, as officials call them
 * @param document number of the paper that says so
 * @param mine whether the asker is the absent one or stands in; else he is told of it otherwise
 * @param running whether it works today
 * @param endedOn the day it was ended on, before its last one; null where it was not
 * @param actions {@code end} where the asker may end it
 */
public record StandInView(
    UUID id,
    UUID absentId,
    String absentName,
    UUID deputyId,
    String deputyName,
    List<String> positions,
    LocalDate from,
    LocalDate to,
    String document,
    String setByName,
    boolean mine,
    boolean running,
    @Nullable LocalDate endedOn,
    List<String> actions) {}
