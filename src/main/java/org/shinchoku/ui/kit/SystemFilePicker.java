package org.shinchoku.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own window for choosing a file; it opens in the folder that was used last. */
public final class SystemFilePicker implements FilePicker {

    private static final String FOLDER = "folder";

    private final Window owner;
    private final Settings settings;

    public SystemFilePicker(Window owner, Settings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> open(String title, Sort sort) {
        return chosen(chooser(title, sort).showOpenDialog(owner));
    }

    @Override
    public List<Path> several(String title, Sort sort) {
        List<File> files = chooser(title, sort).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        chosen(files.get(0));
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last().ifPresent(chooser::setInitialDirectory);
        File folder = chooser.showDialog(owner);
        if (folder != null) {
            settings.set(FOLDER, folder.getPath());
        }
        return Optional.ofNullable(folder).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String name, Sort sort) {
        FileChooser chooser = chooser(title, sort);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner)).map(file -> ending(file, sort));
    }

    private FileChooser chooser(String title, Sort sort) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(sort.name(), sort.patterns()));
        last().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> last() {
        return settings.get(FOLDER).map(File::new).filter(File::isDirectory);
    }

    private Optional<Path> chosen(File file) {
        if (file != null && file.getParent() != null) {
            settings.set(FOLDER, file.getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** Not every system's window adds the ending that was left out. */
    private static Path ending(Path file, Sort sort) {
        String ending = sort.patterns().get(0).substring(1);
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
