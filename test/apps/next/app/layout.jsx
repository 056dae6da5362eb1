import 'career-widgets/career-widgets.css';
import {Status} from './status.jsx';

export const metadata = {title: 'Careers'};

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        <Status />
        {children}
      </body>
    </html>
  );
}
