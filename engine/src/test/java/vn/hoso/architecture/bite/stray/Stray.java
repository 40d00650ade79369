package vn.hoso.architecture.bite.stray;

import jakarta.persistence.MappedSuperclass;
import org.camunda.bpm.engine.ProcessEngine;

/** Uses the engine outside its module, and is a persistent class that everybody sees. */
@MappedSuperclass
public class Stray {
  ProcessEngine engine;
}
