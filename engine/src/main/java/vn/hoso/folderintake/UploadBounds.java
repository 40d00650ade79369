package vn.hoso.folderintake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.hoso.bpmn.XmlScan;

/**
 * How much of a procedure may be uploaded. The largest that is shipped has 240 KB in 32 files, a
 * model of 1,500 elements with 38 steps.
 *
 * @param maxSize of what is uploaded
 * @param maxUnpacked of an archive, unpacked
 * @param maxFile of one text
 * @param maxFiles entries of an archive
 * @param maxElements of one model or table
 * @param maxDepth levels of a model, a table, a form, the description
 * @param maxSteps tasks of any kind in one model
 * @param maxText letters in one place of a model or a table
 * @param checkTime how long the check may take
 */
@ConfigurationProperties("hoso.procedures.upload")
record UploadBounds(
    @DefaultValue("5MB") DataSize maxSize,
    @DefaultValue("16MB") DataSize maxUnpacked,
    @DefaultValue("1MB") DataSize maxFile,
    @DefaultValue("300") int maxFiles,
    @DefaultValue("10000") int maxElements,
    @DefaultValue("60") int maxDepth,
    @DefaultValue("150") int maxSteps,
    @DefaultValue("10000") int maxText,
    @DefaultValue("15s") Duration checkTime) {

  XmlScan.Bounds xml() {
    return new XmlScan.Bounds(maxElements, maxDepth, maxSteps, maxText);
  }
}
