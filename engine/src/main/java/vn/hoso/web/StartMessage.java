package vn.hoso.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started HoSo where to look. */
@Component
class StartMessage {

  private static final Logger LOG = LoggerFactory.getLogger(StartMessage.class);

  @EventListener
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      LOG.info("HOSO-001 HoSo: http://localhost:{}", context.getWebServer().getPort());
    }
  }
}
