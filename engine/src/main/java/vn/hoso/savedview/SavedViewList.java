package vn.hoso.savedview;

import java.util.List;
import java.util.UUID;

/**
 * What an official finds beside his list of work.
 *
 * @param views his own, then those of his units, each by name
 * @param shareableWith units he leads, in which he may share one
 */
public record SavedViewList(List<SavedView> views, List<SharingUnit> shareableWith) {

  /** A unit he may share a view in. */
  public record SharingUnit(UUID id, String name) {}
}
