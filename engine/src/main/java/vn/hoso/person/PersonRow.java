package vn.hoso.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param birthText the birth date as far as it is known: "1990", "03/1990" or "12/03/1990"; the
 *     year alone where it is veiled
 * @param homeUnitName today's name of the unit he belongs to; null where none is known
 * @param maskedIdentity the number with all but its last three digits hidden; null where none is
 *     known
 * @param veiled whether a part is kept back, since he belongs to no unit and no dossier of the
 *     asker
 */
public record PersonRow(
    UUID id,
    String fullName,
    String birthText,
    Gender gender,
    @Nullable String homeUnitName,
    @Nullable String maskedIdentity,
    boolean veiled) {}
