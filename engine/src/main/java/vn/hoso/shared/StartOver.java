package vn.hoso.shared;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the start is through, all that it makes included. What HoSo does by itself waits for it:
 * the demo is made with the clock in the past, where nothing may be opened or ended.
 */
@Component
public class StartOver {

  private volatile boolean over;

  @EventListener(ApplicationReadyEvent.class)
  public void isOver() {
    over = true;
  }

  /** Does it, unless HoSo is still starting: then it is left to the next look. */
  public void whenOver(Runnable work) {
    if (over) {
      work.run();
    }
  }
}
