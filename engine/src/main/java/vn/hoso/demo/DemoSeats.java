package vn.hoso.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of an answer that name a unit by its key of units.txt name it by its id. */
@Component
@Profile("demo")
class DemoSeats {

  private static final String UNIT = "unit";

  private final DemoPlaces places;

  DemoSeats(DemoPlaces places) {
    this.places = places;
  }

  JsonNode named(JsonNode answer) {
    answer.forEach(
        field -> {
          if (field.isArray()) {
            field.forEach(this::name);
          }
        });
    return answer;
  }

  private void name(JsonNode row) {
    if (row instanceof ObjectNode named && named.path(UNIT).isString()) {
      named.put(UNIT, places.unit(named.path(UNIT).asString()).id().toString());
    }
  }
}
