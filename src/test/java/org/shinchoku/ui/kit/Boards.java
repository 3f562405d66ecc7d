package org.shinchoku.ui.kit;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What the system hands over when something is dragged: nothing outside JavaFX makes one, and no headless robot drags. */
public final class Boards {

    private Boards() {}

    /**
     * Made on the screen's thread.
     *
     * @param content what is dragged, or null where it is of another format
     */
    public static Dragboard of(DataFormat format, Object content) {
        Object clipboard = Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) -> {
                    boolean asked = arguments != null && arguments.length > 0 && arguments[0] == format;
                    return switch (method.getName()) {
                        case "getContent" -> asked ? content : null;
                        case "hasContent" -> asked && content != null;
                        case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                        case "getContentTypes" -> content == null ? Set.of() : Set.of(format);
                        default -> null;
                    };
                });
        try {
            Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            constructor.setAccessible(true);
            return constructor.newInstance(clipboard);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
