package no.retning.review.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What LibreOffice makes of a file of ours. */
record OpenedInOffice(Path folder, Path file) {
    static OpenedInOffice of(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screenshots/portfolio"));
        return new OpenedInOffice(folder, Files.write(folder.resolve(name), bytes));
    }

    /** The file written anew in another format. */
    Path converted(String to) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("office-" + to));
        run(List.of(
                "soffice",
                "-env:UserInstallation=file://" + folder.toAbsolutePath() + "/office",
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                file.toString()));
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to);
    }

    /** A picture of the first page that says so. */
    BufferedImage page(String words) throws IOException, InterruptedException {
        Path pdf = converted("pdf");
        Path text = folder.resolve("pages.txt");
        run(List.of("pdftotext", "-layout", pdf.toString(), text.toString()));
        String[] pages = Files.readString(text).split("\f", -1);
        int page = 1
                + IntStream.range(0, pages.length)
                        .filter(it -> pages[it].contains(words))
                        .findFirst()
                        .orElseThrow();
        Path picture = folder.resolve("page");
        String number = String.valueOf(page);
        run(List.of(
                "pdftoppm",
                "-png",
                "-r",
                "60",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                picture.toString()));
        return ImageIO.read(folder.resolve("page.png").toFile());
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(log));
    }
}
