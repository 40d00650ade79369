package vn.hoso.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.workflow.ModelPlaces.Place;

/** Where a model hears messages that take the process off its steps. */
final class ModelMessages {

  private final ModelPlaces model;
  private final Map<String, Place> places;

  ModelMessages(ModelPlaces model) {
    this.model = model;
    this.places = model.places();
  }

  /** Whether a message of that name, sent while the step is open, takes the process off it. */
  boolean heard(String stepId, String message) {
    return hearing(stepId, message).isPresent();
  }

  /**
   * The nearest place around a step that hears the message: the step itself, a sub-process or call
   * it lies in, or its process; empty where none does.
   */
  Optional<String> hearing(String stepId, String message) {
    for (Place place = places.get(stepId); place != null; place = around(place)) {
      if (hears(place.id(), message)) {
        return Optional.of(place.id());
      }
      Place outer = around(place);
      boolean outermost = outer == null || !outer.process().equals(place.process());
      if (outermost && hears(place.process(), message)) {
        return Optional.of(place.process());
      }
    }
    return Optional.empty();
  }

  /** Ids of the events by which a place hears the message. */
  Set<String> events(String where, String message) {
    return model.events().getOrDefault(where + " " + message, Set.of());
  }

  /** Ids of the steps a message takes the process off that is sent while the step is open. */
  Set<String> takenOff(String stepId, String message) {
    return hearing(stepId, message).map(this::steps).orElse(Set.of());
  }

  /** Ids of the steps that lie in a place, or are it. */
  Set<String> steps(String where) {
    return places.values().stream()
        .filter(place -> place.step() && liesIn(place, where))
        .map(Place::id)
        .collect(Collectors.toSet());
  }

  private boolean liesIn(Place place, String where) {
    for (Place at = place; at != null; at = around(at)) {
      if (at.id().equals(where) || at.process().equals(where)) {
        return true;
      }
    }
    return false;
  }

  private Place around(Place place) {
    return place.around().map(places::get).orElse(null);
  }

  private boolean hears(String place, String message) {
    return model.heard().getOrDefault(place, Set.of()).contains(message);
  }
}
