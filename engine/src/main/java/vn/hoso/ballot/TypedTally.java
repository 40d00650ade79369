package vn.hoso.ballot;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a vote while they are being typed: any of them may be missing or no number yet.
 */
public record TypedTally(
    @Nullable @Size(max = 20) String summoned,
    @Nullable @Size(max = 20) String present,
    @Nullable @Size(max = 20) String excused,
    @Nullable @Size(max = 20) String issued,
    @Nullable @Size(max = 20) String collected,
    @Nullable @Size(max = 20) String valid,
    @Nullable @Size(max = 20) String inFavour,
    @Nullable @Size(max = 20) String against) {}
