package no.retning.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first record: which column stands where. */
record SheetHeader(Map<Column, Integer> columns, int width) {
    private static final List<String> OTHER_SEPARATORS = List.of(",", "\t", "|");

    static SheetHeader read(List<String> names, Flags flags) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            Optional<Column> column = Column.named(ListText.plain(name));
            if (column.isPresent() && columns.putIfAbsent(column.get(), index) != null) {
                flags.add(1, column.get(), FlagCode.REPEATED_COLUMN);
            }
            if (name.indexOf(FileText.DAMAGE) >= 0) {
                flags.add(new Flag(1, ListText.trimmed(name), FlagCode.WRONG_ENCODING, List.of()));
            } else if (column.isEmpty() && !ListText.trimmed(name).isEmpty() && names.size() > 1) {
                flags.add(new Flag(1, ListText.trimmed(name), FlagCode.UNKNOWN_COLUMN, List.of()));
            }
        }
        missing(names, columns, flags);
        return new SheetHeader(columns, names.size());
    }

    private static void missing(List<String> names, Map<Column, Integer> columns, Flags flags) {
        if (names.size() == 1 && separatedOtherwise(names.getFirst())) {
            flags.add(1, null, FlagCode.WRONG_SEPARATOR);
        } else if (!flags.has(FlagCode.WRONG_ENCODING)) {
            Arrays.stream(Column.values())
                    .filter(column -> !columns.containsKey(column))
                    .forEach(column -> flags.add(1, column, FlagCode.MISSING_COLUMN, column.title()));
        }
    }

    private static boolean separatedOtherwise(String header) {
        return OTHER_SEPARATORS.stream()
                .anyMatch(separator -> Arrays.stream(header.split(java.util.regex.Pattern.quote(separator), -1))
                        .map(name -> name.replace("\"", ""))
                        .anyMatch(name ->
                                !name.equals(header) && Column.named(name).isPresent()));
    }
}
