export { default as regular } from "paper-type/greek-400.woff?inline";
export { default as bold } from "paper-type/greek-700.woff?inline";
