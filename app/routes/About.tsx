export { AboutPage as About } from "../about/AboutPage";
