package vn.hoso.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in addresses and forms are written as those in JSON are: {@link WrittenDay}. */
@Configuration(proxyBeanMethods = false)
class DayParameters implements WebMvcConfigurer, Formatter<LocalDate> {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addFormatterForFieldType(LocalDate.class, this);
  }

  @Override
  public LocalDate parse(String text, Locale locale) throws ParseException {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new ParseException(noDay.getMessage(), noDay.getErrorIndex());
    }
    if (!WrittenDay.onPaper(day)) {
      throw new ParseException(WrittenDay.FAR, 0);
    }
    return day;
  }

  @Override
  public String print(LocalDate day, Locale locale) {
    return day.toString();
  }
}
