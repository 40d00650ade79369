package vn.hoso.roster;

import java.util.Set;

/**
 * What of a list is none to one reader.
 *
 * @param outcomes those he is not told of
 * @param reasons outcomes whose reason he is not told, also where he is told that they came
 * @param columns names of those he does not read
 */
record RosterSight(Set<String> outcomes, Set<String> reasons, Set<String> columns) {}
