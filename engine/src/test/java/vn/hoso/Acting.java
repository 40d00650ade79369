package vn.hoso;

import org.springframework.stereotype.Component;

/** Which way the tests act: through the doors, unless a test says otherwise. */
@Component
public class Acting {

  private final Deeds doors;
  private volatile Deeds deeds;

  Acting(DeedsAtTheDoor doors) {
    this.doors = doors;
    this.deeds = doors;
  }

  public Deeds deeds() {
    return deeds;
  }

  /** Acts that way while the work is done. */
  public void by(Deeds other, Runnable work) {
    deeds = other;
    try {
      work.run();
    } finally {
      deeds = doors;
    }
  }
}
