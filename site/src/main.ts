/** The page's entry. */
import "./ui/theme.css";
import "./app/app";
