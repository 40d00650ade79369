package vn.hoso.meeting;

import java.util.UUID;

/**
 * A list among the lists, with what tells who may know of it.
 *
 * @param firstDossierId of its first row; its rows are all at one step
 */
record KeptLine(MeetingLine line, Meeting.Place place, Meeting.Work work, UUID firstDossierId) {}
