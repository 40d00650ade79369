package vn.hoso.meeting;

import java.util.List;

/**
 * What an act on the rows of a list has done; without a vote, for answers to acts are kept.
 *
 * @param done of how many rows it was done
 * @param problems of the others
 */
public record RowsDone(int done, List<RowProblem> problems) {}
