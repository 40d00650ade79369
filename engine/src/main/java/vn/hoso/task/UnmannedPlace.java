package vn.hoso.task;

import java.util.UUID;

/** A position with open steps nobody can do until it is given or a stand-in is named. */
public record UnmannedPlace(UUID positionId, String positionLabel, String unitName, long steps) {}
