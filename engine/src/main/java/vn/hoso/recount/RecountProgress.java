package vn.hoso.recount;

import java.util.List;

/**
 * How far a decision about open dossiers has been carried out.
 *
 * @param total dossiers it is to be done to; 0 where they keep what they have
 * @param moved of those done the ones that came out as they were shown, and moved
 * @param failed codes of dossiers that could not be counted anew; they keep what they have
 * @param otherwise codes of dossiers that came out otherwise than they were shown
 * @param failedKept how many failed beside them whose procedures keep secrets, or that are about
 *     whoever asks: they are counted
 * @param otherwiseKept as {@code failedKept}
 */
public record RecountProgress(
    int total,
    int done,
    int moved,
    boolean finished,
    List<String> failed,
    List<String> otherwise,
    int failedKept,
    int otherwiseKept) {}
