package vn.hoso.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.hoso.shared.Letters;

/** Texts in forms, queries and paths have one spelling too, as those in JSON. */
@ControllerAdvice
class ComposedParameters {

  @InitBinder
  void compose(WebDataBinder binder) {
    binder.registerCustomEditor(
        String.class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(String text) {
            if (text != null && Letters.unreadable(text)) {
              throw new UnreadableText();
            }
            setValue(Letters.composed(text));
          }
        });
  }

  /** Told with the name of the parameter, which only the caller knows. */
  static final class UnreadableText extends IllegalArgumentException {}
}
