package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats that a workbook names by number, the built-in ones as a Japanese Excel has them. */
final class Formats {

    private static final String ERA_SHORT = "[$-411]ge.m.d";
    private static final String ERA_LONG = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";

    private final Map<Integer, String> own = new HashMap<>();
    private final Map<String, NumberFormat> parsed = new HashMap<>();

    void add(int id, String code) {
        own.put(id, code);
    }

    /** How many the workbook defines itself. */
    int size() {
        return own.size();
    }

    /** The notation of a format; 標準 for one that is nowhere defined. */
    String code(int id) {
        String code = own.get(id);
        return code == null ? builtIn(id) : code;
    }

    NumberFormat format(String code) {
        return parsed.computeIfAbsent(code, NumberFormat::of);
    }

    private static String builtIn(int id) {
        return switch (id) {
            case 14 -> "yyyy/m/d";
            case 22 -> "yyyy/m/d h:mm";
            case 27, 36, 50, 57 -> ERA_SHORT;
            case 28, 29, 51, 54, 58 -> ERA_LONG;
            case 30 -> "m/d/yy";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            case 32 -> "h\"時\"mm\"分\"";
            case 33 -> "h\"時\"mm\"分\"ss\"秒\"";
            case 34, 52, 55 -> YEAR_MONTH;
            case 35, 53, 56 -> MONTH_DAY;
            default -> {
                String code = BuiltinFormats.getBuiltinFormat(id);
                yield code == null || code.startsWith("reserved") ? "General" : code;
            }
        };
    }
}
