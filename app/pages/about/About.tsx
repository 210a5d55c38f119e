export { AboutPage as About } from "./AboutPage";
