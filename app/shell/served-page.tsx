import { Component, type ReactNode } from "react";

interface ServedPageProps {
  /** The content of the page as the server made it, which works without script. */
  readonly html: string;
  readonly children: ReactNode;
}

/** Should a script of ours fail, React would leave an empty page: this puts back the one that the server made. */
export class ServedPage extends Component<ServedPageProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    const { html, children } = this.props;
    if (!this.state.failed) return children;
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it stood in this very page.
    return <div dangerouslySetInnerHTML={{ __html: html }} />;
  }
}
