package org.parindex.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Fault;
import org.parindex.facts.RefusedException;
import org.parindex.facts.SubmissionHead;
import org.parindex.pack.PackId;

/**
 * A template that was filled in. It becomes the same JSON as any submission and is judged as such; the cells behind its
 * values are kept, so that every fault can name its cell. Formulas count with the value they had when it was saved.
 */
public final class FilledWorkbook {
    private static final long MOST_BYTES_UNPACKED = 256L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_UNPACKED);
    }

    private final XSSFWorkbook workbook;
    private final CellPlaces places = new CellPlaces();

    private FilledWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether these are the bytes of a spreadsheet: no JSON begins like a zip file. */
    public static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The spreadsheet in these bytes.
     *
     * @throws RefusedException if it is none, or not one made by {@code template}
     */
    public static FilledWorkbook open(byte[] bytes) throws RefusedException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            if (workbook.getSheet(TemplateSheets.UNIT) == null) {
                throw refused(
                        "Bảng tính không có trang " + TemplateSheets.UNIT + "; dùng mẫu của lệnh template.",
                        "The spreadsheet has no sheet " + TemplateSheets.UNIT + "; use what template writes.");
            }
            return new FilledWorkbook(workbook);
        } catch (IOException | RuntimeException unreadable) {
            throw refused("Không đọc được bảng tính này.", "This spreadsheet cannot be read.");
        }
    }

    private static RefusedException refused(String vi, String en) {
        return new RefusedException(List.of(Fault.of("", vi, en)));
    }

    /**
     * Which pack it is for.
     *
     * @throws RefusedException naming the cells of index or year
     */
    public PackId pack() throws RefusedException {
        try {
            return SubmissionHead.packOf(unit(null));
        } catch (RefusedException refused) {
            throw named(refused);
        }
    }

    /** The submission as JSON, UTF-8; nothing is judged yet. */
    public byte[] json(FactTypes types) {
        ObjectNode root = unit(types);
        ObjectNode facts = (ObjectNode) root.get("facts");
        types.sentTypes().forEach(type -> {
            Sheet sheet = workbook.getSheet(type.name());
            if (sheet != null) {
                new FilledFacts(sheet, type, places).addTo(facts);
            }
        });
        Sheet claims = workbook.getSheet(TemplateSheets.CLAIMS);
        if (claims != null) {
            FilledClaims.addTo(root, claims, places);
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode unit(@Nullable FactTypes types) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Sheet sheet = Objects.requireNonNull(workbook.getSheet(TemplateSheets.UNIT));
        FilledUnit.fill(root, sheet, types, places);
        return root;
    }

    /** The same faults, each at its cell ({@code AssignedTask!D7}) instead of its JSON Pointer. */
    public RefusedException named(RefusedException refused) {
        return new RefusedException(refused.faults().stream()
                .map(fault -> new Fault(places.cell(fault.pointer()), fault.message(), fault.suggestion()))
                .toList());
    }
}
