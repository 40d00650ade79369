package vn.hoso.meeting;

import java.util.List;

/**
 * What recording a list has done.
 *
 * @param recorded how many rows were recorded just now
 * @param problems of the rows that were typed and could not be
 */
public record MeetingRecorded(MeetingView meeting, int recorded, List<RowProblem> problems) {}
