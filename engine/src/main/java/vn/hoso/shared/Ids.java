package vn.hoso.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * The source of ids. They are UUIDs of version 7: sortable by the moment they were made, so that
 * indexes grow at their end and a list by id is a list by entry.
 */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new id; later calls in this process give greater ids, whatever the business clock says. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
